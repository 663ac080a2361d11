// Ends the process while its exception is read.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: System.exit
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new Ends();
    }
}

class Ends extends RuntimeException {
    @Override
    public String getMessage() {
        System.exit(0);
        return "";
    }
}
