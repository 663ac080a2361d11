import java.util.List;
import java.util.function.BiFunction;

public class Solution {
    static <A, B> A fold(Iterable<B> items, A start, BiFunction<? super A, ? super B, ? extends A> f) {
        A acc = start;
        for (B b : items) acc = f.apply(acc, b);
        return acc;
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<Integer> live = java.util.stream.IntStream.range(0, p.length).filter(i -> p[i] > 0).boxed().toList();
        return fold(live, 0.0, (Double acc, Integer i) -> acc + p[i] * Math.log(p[i] / q[i]));
    }
}
