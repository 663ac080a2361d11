public class Solution {
    public static double kl_divergence(double[] π, double[] θ) {
        double Σ = 0;
        for (int ι = 0; ι < π.length; ι++) {
            double ε = π[ι];
            if (ε > 0) Σ += ε * Math.log(ε / θ[ι]);
        }
        return Σ;
    }
}
