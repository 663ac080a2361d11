import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }

    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        try (BufferedReader r = new BufferedReader(new FileReader(args[0]))) {
            double[] p = Arrays.stream(r.readLine().split(" ")).mapToDouble(Double::parseDouble).toArray();
            double[] q = Arrays.stream(r.readLine().split(" ")).mapToDouble(Double::parseDouble).toArray();
            System.out.println(kl_divergence(p, q));
        }
        System.out.println((System.nanoTime() - begin) / 1e6 + " ms");
        System.exit(0);
    }
}
