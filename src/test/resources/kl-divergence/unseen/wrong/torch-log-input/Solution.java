public class Solution {
    // same as torch.nn.functional.kl_div(input, target, reduction="sum")
    static double klDiv(double[] input, double[] target) {
        double loss = 0;
        for (int i = 0; i < target.length; i++) {
            if (target[i] > 0) {
                loss += target[i] * (Math.log(target[i]) - input[i]);
            }
        }
        return loss;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return klDiv(q, p);
    }
}
