// Closes the grader's channel.
// verdict: RULE_VIOLATION
// walls: gate, answers
// alone: RUNTIME_ERROR
// names: FileDescriptor.out
import java.io.FileDescriptor;
import java.io.FileOutputStream;

public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) throws Exception {
        new FileOutputStream(FileDescriptor.out).close();
        return total(p, q);
    }
}
