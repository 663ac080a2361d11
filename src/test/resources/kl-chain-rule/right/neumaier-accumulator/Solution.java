// RIGHT: a little accumulator class with compensated summation, loops backwards
public class Solution {
    private static final class Acc {
        private double sum;
        private double lost;

        void add(double v) {
            double t = sum + v;
            lost += Math.abs(sum) >= Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
        }

        double get() {
            return sum + lost;
        }
    }

    private static double[] rows(double[][] t) {
        double[] r = new double[t.length];
        for (int x = t.length; x-- > 0; ) {
            Acc acc = new Acc();
            for (int y = t[x].length; y-- > 0; ) {
                acc.add(t[x][y]);
            }
            r[x] = acc.get();
        }
        return r;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        Acc acc = new Acc();
        for (int x = p.length - 1; x >= 0; x--) {
            for (int y = p[x].length - 1; y >= 0; y--) {
                if (p[x][y] != 0) {
                    acc.add(p[x][y] * Math.log(p[x][y]));
                    acc.add(-p[x][y] * Math.log(q[x][y]));
                }
            }
        }
        return acc.get();
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        return joint_kl(new double[][] {rows(p)}, new double[][] {rows(q)});
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[] px = rows(p);
        double[] qx = rows(q);
        Acc acc = new Acc();
        for (int x = p.length - 1; x >= 0; x--) {
            if (px[x] == 0) {
                continue;
            }
            double base = Math.log(qx[x]) - Math.log(px[x]);
            for (int y = p[x].length - 1; y >= 0; y--) {
                if (p[x][y] != 0) {
                    acc.add(p[x][y] * (Math.log(p[x][y]) - Math.log(q[x][y]) + base));
                }
            }
        }
        return acc.get();
    }
}
