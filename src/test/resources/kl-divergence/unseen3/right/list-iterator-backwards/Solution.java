import java.util.Arrays;
import java.util.List;
import java.util.ListIterator;
import java.util.stream.Collectors;

public class Solution {

    private static List<Double> boxed(double[] xs) {
        return Arrays.stream(xs).boxed().collect(Collectors.toList());
    }

    public static double kl_divergence(double[] p, double[] q) {
        ListIterator<Double> ps = boxed(p).listIterator(p.length);
        ListIterator<Double> qs = boxed(q).listIterator(q.length);
        double soma = 0.0; // percorre de trás para a frente
        while (ps.hasPrevious() && qs.hasPrevious()) {
            double a = ps.previous();
            double b = qs.previous();
            // os dois iteradores já andaram: pode-se pular a posição sem perder o par
            if (a <= 0) continue;
            soma += a * (Math.log(a) - Math.log(b));
        }
        return soma;
    }
}
