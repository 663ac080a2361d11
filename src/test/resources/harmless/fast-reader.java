// The nested class FastReader of competitive programming, which only main uses.
// verdict: ACCEPTED
import java.io.*;
import java.util.*;

public class Solution {
    static class FastReader {
        BufferedReader br;
        StringTokenizer st;

        public FastReader() {
            br = new BufferedReader(new InputStreamReader(System.in));
        }

        String next() {
            while (st == null || !st.hasMoreElements()) {
                try {
                    st = new StringTokenizer(br.readLine());
                } catch (IOException e) {
                    e.printStackTrace();
                }
            }
            return st.nextToken();
        }

        int nextInt() {
            return Integer.parseInt(next());
        }

        double nextDouble() {
            return Double.parseDouble(next());
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
        FastReader in = new FastReader();
        int n = in.nextInt();
        double[] p = new double[n];
        double[] q = new double[n];
        for (int i = 0; i < n; i++) p[i] = in.nextDouble();
        for (int i = 0; i < n; i++) q[i] = in.nextDouble();
        System.out.println(kl_divergence(p, q));
    }
}
