// WRONG: the running maximum starts at minus infinity; while all logits so far are minus infinity too, the exponent is -inf + inf = NaN. softmax([-inf,-inf,0], 1) and softmax([-inf,0],1).
public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double z : logits) {
            double next = Math.max(top, z);
            sum = sum * Math.exp((top - next) / temperature) + Math.exp((z - next) / temperature);
            top = next;
        }
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[i] - top) / temperature) / sum;
        }
        return p;
    }
}
