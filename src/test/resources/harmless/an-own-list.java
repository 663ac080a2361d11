// An own list that keeps count of its changes.
// verdict: ACCEPTED
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Bag bag = new Bag();
        for (int i = 0; i < p.length; i++) {
            bag.add(p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
        }
        return bag.stream().mapToDouble(each -> each).sum();
    }
}

class Bag extends AbstractList<Double> {
    private Double[] all = new Double[4];
    private int size;

    @Override
    public boolean add(Double each) {
        modCount++;
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = each;
        return true;
    }

    @Override
    public Double get(int index) {
        return all[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
