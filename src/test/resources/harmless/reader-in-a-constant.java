// A constant BufferedReader and a StringTokenizer that only main uses; throws IOException.
// verdict: ACCEPTED
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

public class Solution {
    private static final BufferedReader IN = new BufferedReader(new InputStreamReader(System.in));

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    public static void main(String[] args) throws IOException {
        double[] p = parse(IN.readLine());
        double[] q = parse(IN.readLine());
        System.out.println(kl_divergence(p, q));
    }

    static double[] parse(String line) {
        StringTokenizer tokens = new StringTokenizer(line, " ,;");
        double[] numbers = new double[tokens.countTokens()];
        for (int i = 0; tokens.hasMoreTokens(); i++) {
            numbers[i] = Double.parseDouble(tokens.nextToken());
        }
        return numbers;
    }
}
