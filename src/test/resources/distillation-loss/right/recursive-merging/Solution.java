// RIGHT: chain rule on a binary tree: halves are merged, each node keeps its log mass, the log ratio of the masses and the KL inside
public class Solution {
    /** logMass: unnormalised, of the teacher; ratio: log of student mass over teacher mass; kl: divergence within the node. */
    private record Node(double logMass, double ratio, double kl) {
        static double softplus(double x) {
            return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        }

        Node merge(Node other) {
            double logLeft = -softplus(other.logMass - logMass);
            double logRight = -softplus(logMass - other.logMass);
            double left = Math.exp(logLeft);
            double right = Math.exp(logRight);
            double mean = left * ratio + right * other.ratio;
            // by the difference only, so that nothing is lost where the ratios are nearly equal
            double gap = ratio - other.ratio;
            double a = right * gap;
            double b = -left * gap;
            double between;
            if (Math.abs(gap) < 300) {
                between = Math.log1p(left * (Math.expm1(a) - a) + right * (Math.expm1(b) - b));
            } else {
                double x = logLeft + a;
                double y = logRight + b;
                between = Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)));
            }
            double mass = Math.max(logMass, other.logMass) + Math.log1p(Math.exp(-Math.abs(logMass - other.logMass)));
            return new Node(mass, mean + between, left * kl + right * other.kl + between);
        }
    }

    private static Node build(double[] t, double top, double[] s, double temperature, int from, int to) {
        if (to - from == 1) {
            return new Node((t[from] - top) / temperature, (s[from] - t[from]) / temperature, 0);
        }
        int mid = (from + to) >>> 1;
        return build(t, top, s, temperature, from, mid).merge(build(t, top, s, temperature, mid, to));
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        Node root = build(teacherLogits, java.util.Arrays.stream(teacherLogits).max().orElse(0), studentLogits, temperature, 0, teacherLogits.length);
        return temperature * temperature * root.kl();
    }
}
