// Answers with a list that has no end.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: WRONG_ANSWER, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED, RUNTIME_ERROR
import java.util.AbstractList;
import java.util.List;

public class Solution {
    public static List<Double> kl_divergence(double[] p, double[] q) {
        return new AbstractList<>() {
            @Override
            public Double get(int index) {
                while (true) {
                }
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
