// RIGHT: Bregman form p log(p/q) - p + q, every term not negative, mass difference taken back at the end
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double bregman = 0, massP = 0, massQ = 0;
        for (int i = 0; i < p.length; i++) {
            massP += p[i];
            massQ += q[i];
            if (p[i] > 0) {
                bregman += p[i] * (Math.log(p[i]) - Math.log(q[i])) - p[i] + q[i];
            } else {
                bregman += q[i];
            }
        }
        return bregman + massP - massQ;
    }
}
