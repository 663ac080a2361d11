public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int y = p[0].length - 1; y >= 0; y--) {
            for (int x = p.length - 1; x >= 0; x--) {
                total += term(p[x][y], q[x][y]);
            }
        }
        return total;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = p.length - 1; x >= 0; x--) {
            total += term(mass(p, x), mass(q, x));
        }
        return total;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            double inside = 0;
            for (int y = 0; y < p[x].length; y++) {
                inside += term(p[x][y], q[x][y]);
            }
            total += inside - term(mass(p, x), mass(q, x));
        }
        return total;
    }

    private static double mass(double[][] table, int x) {
        double mass = 0;
        for (int y = 0; y < table[x].length; y++) {
            mass += table[x][y];
        }
        return mass;
    }

    private static double term(double a, double b) {
        return a > 0 ? -a * Math.log(b / a) : 0;
    }
}
