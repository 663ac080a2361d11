// Texts taken apart and put together.
// verdict: ACCEPTED
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        String text = Arrays.stream(p).mapToObj(Double::toString).collect(Collectors.joining(";"));
        Matcher matcher = Pattern.compile("[^;]+").matcher(text);
        double sum = 0;
        for (int i = 0; matcher.find(); i++) {
            double each = Double.parseDouble(matcher.group());
            sum += each > 0 ? each * Math.log(each / q[i]) : 0;
        }
        return text.split(";").length == p.length ? sum : 0;
    }
}
