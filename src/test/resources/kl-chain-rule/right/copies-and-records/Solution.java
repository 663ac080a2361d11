// RIGHT: defensive copies, a record per row, a debug line on System.out, a main with a Scanner
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

public class Solution {
    record Row(double[] p, double[] q) {
        Row {
            p = p.clone();
            q = q.clone();
        }

        double massP() {
            double s = 0;
            for (double v : p) {
                s += v;
            }
            return s;
        }

        double massQ() {
            double s = 0;
            for (double v : q) {
                s += v;
            }
            return s;
        }

        /** The same row as conditional distributions; only for rows with mass. */
        Row conditioned() {
            double mp = massP();
            double mq = massQ();
            double[] a = new double[p.length];
            double[] b = new double[p.length];
            for (int i = 0; i < p.length; i++) {
                a[i] = p[i] / mp;
                b[i] = q[i] / mq;
            }
            return new Row(a, b);
        }

        double kl() {
            double s = 0;
            for (int i = 0; i < p.length; i++) {
                s += term(p[i], q[i]);
            }
            return s;
        }
    }

    static double term(double a, double b) {
        if (a == 0) {
            return 0;
        }
        double ratio = a / b;
        double log = ratio < 1e300 ? Math.log(ratio) : Math.log(a) - Math.log(b);
        return a * log;
    }

    private static List<Row> read(double[][] p, double[][] q) {
        List<Row> rows = new ArrayList<>();
        for (int x = 0; x < p.length; x++) {
            rows.add(new Row(p[x], q[x]));
        }
        return rows;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double s = 0;
        for (Row row : read(p, q)) {
            s += row.kl();
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (Row row : read(p, q)) {
            s += term(row.massP(), row.massQ());
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        for (Row row : read(p, q)) {
            double weight = row.massP();
            if (weight > 0) {
                s += weight * row.conditioned().kl();
            }
        }
        System.out.println("conditional_kl = " + s);
        return s;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.ROOT);
        int rows = in.nextInt();
        int cols = in.nextInt();
        double[][][] t = new double[2][rows][cols];
        for (double[][] table : t) {
            for (double[] row : table) {
                for (int y = 0; y < cols; y++) {
                    row[y] = in.nextDouble();
                }
            }
        }
        System.out.println(joint_kl(t[0], t[1]));
    }
}
