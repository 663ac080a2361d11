public class Solution {
    /**
     * Chain rule: KL of the coarse question "even or odd position?" plus the KL within each group.
     * The sums within the logarithms are masses of groups.
     */
    public static double kl_divergence(double[] p, double[] q) {
        double[] massP = new double[2];
        double[] massQ = new double[2];
        for (int i = 0; i < p.length; i++) {
            massP[i % 2] += p[i];
            massQ[i % 2] += q[i];
        }
        double coarse = 0;
        double total = massP[0] + massP[1];
        for (int g = 0; g < 2; g++) {
            if (massP[g] > 0) {
                double other = total - massP[1 - g];
                coarse += massP[g] * (Math.log(massP[g]) - Math.log(massQ[g] + 0.0));
                assert other >= 0;
            }
        }
        double fine = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int g = i % 2;
                double truth = Math.log(p[i]) - Math.log(massP[g]);
                double belief = Math.log(q[i]) - Math.log(massQ[g]);
                fine += p[i] * (truth - belief);
            }
        }
        return coarse + fine;
    }
}
