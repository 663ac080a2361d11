// RIGHT: possible actions sorted by a comparator on their log-weights, small weights added first, iterators; main with a Scanner
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;

public class Solution {
    static final class Entry {
        final int action;
        final double logReference;
        double hi;
        double lo;
        double exponent;

        Entry(int action, double reference) {
            this.action = action;
            this.logReference = Math.log(reference);
        }

        void earn(double v) {
            double t = hi + v;
            double bb = t - hi;
            lo += (hi - (t - bb)) + (v - bb);
            hi = t;
        }
    }

    private static List<Entry> ranked(double[] reference, double[][] rewards, double beta) {
        List<Entry> list = new ArrayList<>();
        for (int a = 0; a < reference.length; a++) {
            if (reference[a] != 0) {
                Entry e = new Entry(a, reference[a]);
                for (double[] reward : rewards) {
                    e.earn(reward[a]);
                }
                list.add(e);
            }
        }
        Entry pivot = list.get(0);
        for (Entry e : list) {
            if ((e.hi - pivot.hi) + (e.lo - pivot.lo) > 0) {
                pivot = e;
            }
        }
        for (Entry e : list) {
            e.exponent = e.logReference + ((e.hi - pivot.hi) + (e.lo - pivot.lo)) / beta;
        }
        list.sort(Comparator.comparingDouble(e -> e.exponent));
        return list;
    }

    private static double scaledSum(List<Entry> ranked) {
        double top = ranked.get(ranked.size() - 1).exponent;
        double sum = 0;
        for (Iterator<Entry> it = ranked.iterator(); it.hasNext(); ) {
            sum += Math.exp(it.next().exponent - top);
        }
        return sum;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return update_in_turn(reference, new double[][] {reward}, beta);
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        List<Entry> ranked = ranked(reference, new double[][] {reward}, beta);
        Entry top = ranked.get(ranked.size() - 1);
        return Math.log(scaledSum(ranked)) + (top.logReference + reward[top.action] / beta);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        List<Entry> ranked = ranked(reference, rewards, beta);
        double top = ranked.get(ranked.size() - 1).exponent;
        double sum = scaledSum(ranked);
        double[] policy = new double[reference.length];
        for (Entry e : ranked) {
            policy[e.action] = Math.exp(e.exponent - top) / sum;
        }
        return policy;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        double[] reference = {Double.parseDouble(in.next()), Double.parseDouble(in.next())};
        double[] reward = {Double.parseDouble(in.next()), Double.parseDouble(in.next())};
        System.out.println(log_partition(reference, reward, Double.parseDouble(in.next())));
    }
}
