// RIGHT: recursion over the turns and over halves of the actions; a policy is kept as the reference plus exact totals (a class Tilt); prints a debug line
import java.math.BigDecimal;
import java.util.Arrays;

public class Solution {
    private static final class Tilt {
        private final double[] reference;
        private final BigDecimal[] earned;
        private final double beta;

        Tilt(double[] reference, BigDecimal[] earned, double beta) {
            this.reference = reference;
            this.earned = earned;
            this.beta = beta;
        }

        static Tilt untouched(double[] reference, double beta) {
            BigDecimal[] zero = new BigDecimal[reference.length];
            Arrays.fill(zero, BigDecimal.ZERO);
            return new Tilt(reference.clone(), zero, beta);
        }

        Tilt after(double[] reward) {
            BigDecimal[] next = new BigDecimal[earned.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = earned[i].add(new BigDecimal(reward[i]));
            }
            return new Tilt(reference, next, beta);
        }

        /** How far above action b action a is, in logarithms of the weights. */
        double lead(int a, int b) {
            return Math.log(reference[a]) - Math.log(reference[b]) + earned[a].subtract(earned[b]).doubleValue() / beta;
        }

        int leader() {
            int leader = -1;
            for (int a = 0; a < reference.length; a++) {
                if (reference[a] > 0 && (leader < 0 || lead(a, leader) > 0)) {
                    leader = a;
                }
            }
            return leader;
        }

        double sum(int leader, int from, int to) {
            if (to - from == 1) {
                return reference[from] > 0 ? Math.exp(lead(from, leader)) : 0;
            }
            int mid = (from + to) >>> 1;
            return sum(leader, from, mid) + sum(leader, mid, to);
        }

        double[] policy() {
            int leader = leader();
            double logSum = Math.log(sum(leader, 0, reference.length));
            double[] pi = new double[reference.length];
            for (int a = 0; a < pi.length; a++) {
                pi[a] = reference[a] > 0 ? Math.exp(lead(a, leader) - logSum) : 0;
            }
            return pi;
        }

        double logZ() {
            int leader = leader();
            return Math.log(sum(leader, 0, reference.length))
                    + Math.log(reference[leader])
                    + earned[leader].doubleValue() / beta;
        }
    }

    private static Tilt turns(Tilt tilt, double[][] rewards, int from, int to) {
        if (from == to) {
            return tilt;
        }
        if (to - from == 1) {
            return tilt.after(rewards[from]);
        }
        int mid = (from + to) >>> 1;
        return turns(turns(tilt, rewards, from, mid), rewards, mid, to);
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return Tilt.untouched(reference, beta).after(reward).policy();
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        return Tilt.untouched(reference, beta).after(reward).logZ();
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] pi = turns(Tilt.untouched(reference, beta), rewards, 0, rewards.length).policy();
        System.out.println(rewards.length + " turns: " + Arrays.toString(pi));
        return pi;
    }
}
