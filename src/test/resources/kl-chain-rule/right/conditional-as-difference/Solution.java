// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: conditional = joint - marginal; right on paper, loses digits where the marginal term is much larger than the conditional one
public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    s += p[x][y] * (Math.log(p[x][y]) - Math.log(q[x][y]));
                }
            }
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            double a = 0;
            double b = 0;
            for (int y = 0; y < p[x].length; y++) {
                a += p[x][y];
                b += q[x][y];
            }
            if (a > 0) {
                s += a * (Math.log(a) - Math.log(b));
            }
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        return joint_kl(p, q) - marginal_kl(p, q);
    }
}
