// Ends the process in the constructor of an enum.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: System.exit
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Mood.GOOD.ordinal();
    }
}

enum Mood {
    GOOD;

    Mood() {
        System.exit(0);
    }
}
