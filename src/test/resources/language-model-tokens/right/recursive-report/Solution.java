// RIGHT: recursion on halves that adds up small records, built by a factory method; input copied first
public class Solution {
    private record Part(double entropy, double cross, double reverse) {
        static Part of(double p, double q) {
            double entropy = p > 0 ? p * -Math.log(p) : 0;
            double cross = p > 0 ? (q > 0 ? p * -Math.log(q) : Double.POSITIVE_INFINITY) : 0;
            double reverse = q > 0 ? (p > 0 ? q * (Math.log(q) - Math.log(p)) : Double.POSITIVE_INFINITY) : 0;
            return new Part(entropy, cross, reverse);
        }

        Part plus(Part o) {
            return new Part(entropy + o.entropy, cross + o.cross, reverse + o.reverse);
        }
    }

    private static Part collect(double[] p, double[] q, int from, int to) {
        if (to - from == 1) {
            return Part.of(p[from], q[from]);
        }
        int mid = (from + to) >>> 1;
        return collect(p, q, from, mid).plus(collect(p, q, mid, to));
    }

    public static TokenReport compare(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = q.clone();
        Part all = collect(a, b, 0, a.length);
        double forward = all.cross() - all.entropy();
        TokenReport report = new TokenReport(forward, all.reverse(), all.cross(), Math.exp(all.cross()), Math.exp(forward));
        System.out.println(report);
        return report;
    }
}
