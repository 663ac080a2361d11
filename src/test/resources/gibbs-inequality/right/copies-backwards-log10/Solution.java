// RIGHT: copies first, loops backwards, decimal logarithms with a change of base, validation, debug line and main with Scanner
import java.util.Scanner;

public class Solution {
    private static final double LN10 = Math.log(10);

    private static void check(double[] p, double[] q) {
        if (p.length == 0 || p.length != q.length) {
            throw new IllegalArgumentException("lengths");
        }
        for (double v : p) {
            if (!(v > 0)) {
                throw new IllegalArgumentException("p has to be positive");
            }
        }
    }

    public static double[] logRatios(double[] p, double[] q) {
        check(p, q);
        double[] r = q.clone();
        for (int i = r.length - 1; i >= 0; i--) {
            r[i] = (Math.log10(r[i]) - Math.log10(p[i])) * LN10;
        }
        return r;
    }

    public static double[] bounds(double[] p, double[] q) {
        check(p, q);
        double[] r = q.clone();
        for (int i = r.length - 1; i >= 0; i--) {
            r[i] /= p[i];
            r[i]--;
        }
        return r;
    }

    public static double averageGap(double[] p, double[] q) {
        double[] logs = logRatios(p, q);
        double gap = 0;
        int i = p.length;
        while (i-- > 0) {
            gap += q[i] - p[i];
            gap -= p[i] * logs[i];
        }
        System.out.println("gap " + gap);
        return gap;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        boolean same = true;
        for (int i = p.length; i-- > 0;) {
            same &= p[i] == q[i];
        }
        return same;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        double[] p = new double[n];
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = in.nextDouble();
            q[i] = in.nextDouble();
        }
        System.out.println(averageGap(p, q));
    }
}
