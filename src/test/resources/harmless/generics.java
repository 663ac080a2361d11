// Generic methods and classes with bounds.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class Solution {
    @SafeVarargs
    private static <T> List<T> listOf(T... all) {
        return new ArrayList<>(Arrays.asList(all));
    }

    private static <T extends Comparable<? super T>> T most(List<? extends T> all) {
        return Collections.max(all);
    }

    public static double kl_divergence(double[] p, double[] q) {
        Box<Double> sum = new Box<>(0.0);
        for (int i = 0; i < p.length; i++) {
            sum.set(sum.get() + most(listOf(0.0, p[i])) * (p[i] > 0 ? Math.log(p[i] / q[i]) : 0));
        }
        return sum.get();
    }
}

class Box<T extends Number> {
    private T value;

    Box(T value) {
        this.value = value;
    }

    T get() {
        return value;
    }

    void set(T value) {
        this.value = value;
    }
}
