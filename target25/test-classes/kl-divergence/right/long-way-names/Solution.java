public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double divergence = 0.0d;
        final int numberOfOutcomes = p.length;
        for (int outcome = 0; outcome < numberOfOutcomes; outcome++) {
            final double trueProbability = p[outcome];
            final double modelProbability = q[outcome];
            if (!(trueProbability > 0.0d)) {
                continue;
            }
            final double surprise = -Math.log(modelProbability);
            final double ownSurprise = -Math.log(trueProbability);
            divergence += trueProbability * (surprise - ownSurprise);
        }
        return divergence;
    }
}
