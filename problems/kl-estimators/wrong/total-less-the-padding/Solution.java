public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] estimates = new double[logPolicy.length];
        for (int t = 0; t < estimates.length; t++) {
            estimates[t] = logPolicy[t] - logReference[t];
        }
        return estimates;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] estimates = new double[logPolicy.length];
        for (int t = 0; t < estimates.length; t++) {
            double d = logReference[t] - logPolicy[t];
            estimates[t] = d * d / 2;
        }
        return estimates;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] estimates = new double[logPolicy.length];
        for (int t = 0; t < estimates.length; t++) {
            double d = logReference[t] - logPolicy[t];
            estimates[t] = Math.expm1(d) - d;
        }
        return estimates;
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] means = new double[3];
        for (int y = 0; y < policy.length; y++) {
            if (policy[y] > 0) {
                double d = Math.log(reference[y] / policy[y]);
                means[0] += policy[y] * -d;
                means[1] += policy[y] * d * d / 2;
                means[2] += reference[y] - policy[y] - policy[y] * d;
            }
        }
        return means;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        double total = 0;
        int count = 0;
        for (double value : values) {
            total += value;
            count++;
        }
        for (int t = 0; t < values.length; t++) {
            if (!mask[t]) {
                total -= values[t];
                count--;
            }
        }
        return count == 0 ? 0 : total / count;
    }
}
