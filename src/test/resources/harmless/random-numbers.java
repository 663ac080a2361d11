// Random numbers that change nothing, from each of their places.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Random random = new Random();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order);
        double noise = Math.random() + random.nextDouble();
        double sum = 0;
        for (int i : order) {
            sum += p[i] > 0 && noise >= 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        return sum;
    }
}
