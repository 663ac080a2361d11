// WRONG: conditional_kl([[0, 0], [0.25, 0.75]], [[0, 0], [0.5, 0.5]]): the statement gives 0.130812..., this one returns 0
public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    sum += p[x][y] * Math.log(p[x][y] / q[x][y]);
                }
            }
        }
        return sum;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            double px = 0;
            double qx = 0;
            for (int y = 0; y < p[x].length; y++) {
                px += p[x][y];
                qx += q[x][y];
            }
            if (px > 0) {
                sum += px * Math.log(px / qx);
            }
        }
        return sum;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            double px = 0;
            double qx = 0;
            for (int y = 0; y < p[x].length; y++) {
                px += p[x][y];
                qx += q[x][y];
            }
            if (px == 0) {
                break;
            }
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    sum += p[x][y] * Math.log((p[x][y] / px) / (q[x][y] / qx));
                }
            }
        }
        return sum;
    }
}
