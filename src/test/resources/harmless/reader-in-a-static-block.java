// A static block with try and catch around the reader that only main uses.
// verdict: ACCEPTED
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Solution {
    private static BufferedReader reader;

    static {
        try {
            reader = new BufferedReader(new InputStreamReader(System.in));
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    public static void main(String[] args) {
        try {
            String[] first = reader.readLine().trim().split("\\s+");
            String[] second = reader.readLine().trim().split("\\s+");
            double[] p = new double[first.length];
            double[] q = new double[second.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = Double.parseDouble(first[i]);
                q[i] = Double.parseDouble(second[i]);
            }
            System.out.println(kl_divergence(p, q));
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}
