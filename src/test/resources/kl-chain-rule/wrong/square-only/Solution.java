// WRONG: the row sums run over p.length columns. Right for square tables, ArrayIndexOutOfBounds for tall ones, columns left out in wide ones: p=[[0.5,0.25,0.25]], q=[[0.25,0.25,0.5]].
public class Solution {
    private static double[] rowSums(double[][] t) {
        int n = t.length;
        double[] s = new double[n];
        for (int x = 0; x < n; x++) {
            for (int y = 0; y < n; y++) {
                s[x] += t[x][y];
            }
        }
        return s;
    }

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
        double[] a = rowSums(p);
        double[] b = rowSums(q);
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            if (a[x] > 0) {
                s += a[x] * (Math.log(a[x]) - Math.log(b[x]));
            }
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[] a = rowSums(p);
        double[] b = rowSums(q);
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    s += p[x][y] * (Math.log(p[x][y] / a[x]) - Math.log(q[x][y] / b[x]));
                }
            }
        }
        return s;
    }
}
