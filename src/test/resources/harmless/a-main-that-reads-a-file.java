// A main that reads a file and reports what went wrong.
// verdict: ACCEPTED
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    public static void main(String[] args) throws Exception {
        try (var lines = Files.lines(Path.of(args[0]))) {
            lines.map(String::strip).forEach(line -> System.out.println(line));
        } catch (java.io.IOException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
