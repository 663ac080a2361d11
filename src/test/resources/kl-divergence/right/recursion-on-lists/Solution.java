import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return total(list(p), list(q));
    }

    private static List<Double> list(double[] numbers) {
        List<Double> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        return list;
    }

    private static double total(List<Double> p, List<Double> q) {
        if (p.isEmpty()) {
            return 0;
        }
        double term = p.get(0) > 0 ? p.get(0) * Math.log(p.get(0) / q.get(0)) : 0;
        return term + total(new ArrayList<>(p.subList(1, p.size())), new ArrayList<>(q.subList(1, q.size())));
    }
}
