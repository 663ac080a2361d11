// WRONG: treats each position as a coin and adds (1-p) log((1-p)/(1-q)) too, as binary cross-entropy does: p=[0.5,0.5], q=[0.25,0.75] gives 0.2877 instead of 0.1438
public class Solution {

    static double xlogy(double x, double y) {
        return x > 0 ? x * Math.log(y) : 0;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double loss = 0;
        for (int i = 0; i < p.length; i++) {
            loss += xlogy(p[i], p[i]) - xlogy(p[i], q[i]);
            loss += xlogy(1 - p[i], 1 - p[i]) - xlogy(1 - p[i], 1 - q[i]);
        }
        return loss;
    }
}
