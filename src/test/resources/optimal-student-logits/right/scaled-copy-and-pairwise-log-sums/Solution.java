import java.util.function.IntToDoubleFunction;

public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] copy = new double[teacherLogits.length];
        int i = 0;
        for (double z : teacherLogits) {
            copy[i++] = z / temperature;
        }
        return copy;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        int n = teacherLogits.length;
        double[] softened = optimalStudent(teacherLogits, temperature);
        double topP = largest(softened);
        double topQ = largest(studentLogits);
        double normP = logSum(j -> softened[j] - topP, 0, n);
        double normQ = logSum(j -> studentLogits[j] - topQ, 0, n);
        return sum(j -> {
            double logP = (softened[j] - topP) - normP;
            double logQ = (studentLogits[j] - topQ) - normQ;
            return Math.exp(logP) * (logP - logQ);
        }, 0, n);
    }

    private static double largest(double[] z) {
        double best = z[0];
        for (double v : z) {
            best = Math.max(best, v);
        }
        return best;
    }

    private static double logSum(IntToDoubleFunction f, int from, int to) {
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) >>> 1;
        double a = logSum(f, from, mid);
        double b = logSum(f, mid, to);
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    private static double sum(IntToDoubleFunction f, int from, int to) {
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) >>> 1;
        return sum(f, from, mid) + sum(f, mid, to);
    }
}
