/* Kullback-Leibler-Divergenz. Übung 4, Aufgabe 2 — 相对熵 */
public class Solution {
    public static double kl_divergence(double[] π, double[] θ) {
        double Σ = 0.0;
        int größe = π.length;
        for (int й = 0; й < größe; й++) {
            // Stellen mit π = 0 tragen nichts bei（概率为零的项不计）
            if (π[й] <= 0.0) continue;
            double λ = Math.log(π[й]) - Math.log(θ[й]);
            Σ += π[й] * λ;
        }
        return Σ;
    }
}
