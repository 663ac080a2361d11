import java.util.stream.IntStream;

public class Solution {
    public static double[] update(double[] reference, double[] reward, double beta) {
        double top = top(reference, reward);
        double[] w = IntStream.range(0, reference.length)
                .mapToDouble(a -> reference[a] == 0 ? 0 : reference[a] * Math.exp((reward[a] - top) / beta))
                .toArray();
        double z = IntStream.range(0, w.length).mapToDouble(a -> w[a]).sum();
        return IntStream.range(0, w.length).mapToDouble(a -> w[a] / z).toArray();
    }

    private static double top(double[] reference, double[] reward) {
        return IntStream.range(0, reference.length).filter(a -> reference[a] > 0).mapToDouble(a -> reward[a]).max().getAsDouble();
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double top = top(reference, reward);
        double z = 0;
        for (int a = 0; a < reference.length; a++) {
            z += reference[a] == 0 ? 0 : reference[a] * Math.exp((reward[a] - top) / beta);
        }
        return Math.log(z) + top / beta;
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        return update(reference, IntStream.range(0, reference.length)
                .mapToDouble(a -> IntStream.range(0, rewards.length).mapToDouble(k -> rewards[k][a]).sum())
                .toArray(), beta);
    }
}
