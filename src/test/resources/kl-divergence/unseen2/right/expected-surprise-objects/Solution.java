import java.util.*;

public class Solution {
    static abstract class Model {
        abstract double surprise(int i);
        double expectedUnder(double[] weights) {
            double e = 0;
            for (int i = 0; i < weights.length; i++) if (weights[i] > 0) e += weights[i] * surprise(i);
            return e;
        }
    }

    static Model of(double[] probabilities) {
        return new Model() {
            @Override double surprise(int i) { return -Math.log(probabilities[i]); }
        };
    }

    public static double kl_divergence(double[] p, double[] q) {
        return of(q).expectedUnder(p) - of(p).expectedUnder(p);
    }
}
