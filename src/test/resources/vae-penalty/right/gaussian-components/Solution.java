// RIGHT: a record per component with penalty and both derivatives, lists, enhanced for loops
import java.util.ArrayList;
import java.util.List;

public class Solution {
    private record Component(double mean, double logVariance) {
        double penalty() {
            return (mean * mean + Math.exp(logVariance) - logVariance - 1) / 2;
        }

        double byMean() {
            return mean;
        }

        double byLogVariance() {
            return (Math.exp(logVariance) - 1) / 2;
        }

        static List<Component> of(double[] mu, double[] logVar) {
            List<Component> list = new ArrayList<>();
            for (int j = 0; j < mu.length; j++) {
                list.add(new Component(mu[j], logVar[j]));
            }
            return list;
        }
    }

    public static double vae_penalty(double[] mu, double[] logVar) {
        double sum = 0;
        for (Component c : Component.of(mu, logVar)) {
            sum += c.penalty();
        }
        return sum;
    }

    public static double[] gradient_mu(double[] mu, double[] logVar) {
        return Component.of(mu, logVar).stream().mapToDouble(Component::byMean).toArray();
    }

    public static double[] gradient_log_var(double[] mu, double[] logVar) {
        return Component.of(mu, logVar).stream().mapToDouble(Component::byLogVariance).toArray();
    }

    public static double batch_penalty(double[][] mu, double[][] logVar) {
        double sum = 0;
        for (int k = 0; k < mu.length; k++) {
            sum += vae_penalty(mu[k], logVar[k]) / mu.length;
        }
        return sum;
    }
}
