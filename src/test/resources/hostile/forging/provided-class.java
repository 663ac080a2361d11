// Has inner classes with the names that the compiler gives to hidden ones.
// verdict: WRONG_ANSWER
// walls: process
// alone: WRONG_ANSWER
// earned: 1
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return new Solution$1().f() + new Solution$Inner().f();
    }
}

class Solution$1 {
    double f() {
        return 0.25;
    }
}

class Solution$Inner {
    double f() {
        return 0.25;
    }
}
