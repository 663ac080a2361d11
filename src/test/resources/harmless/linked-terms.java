// An own linked list and a small tree of nodes, LinkedList and Stack, iteration with while, a builder with chained calls, static counters.
// verdict: ACCEPTED
import java.util.LinkedList;
import java.util.ListIterator;
import java.util.Stack;

public class Solution {
    private static final class Node {
        final double term;
        Node next;
        Node left, right;

        Node(double term) {
            this.term = term;
        }
    }

    private static class Builder {
        private Node head;
        private Node tail;
        private int size;

        Builder with(double term) {
            Node node = new Node(term);
            if (head == null) {
                head = tail = node;
            } else {
                tail = tail.next = node;
            }
            size++;
            return this;
        }

        Node build() {
            return head;
        }
    }

    private static Node insert(Node root, double term) {
        Node node = new Node(term);
        if (root == null) {
            return node;
        }
        for (Node at = root; ; ) {
            if (Math.abs(term) < Math.abs(at.term)) {
                if (at.left == null) {
                    at.left = node;
                    return root;
                }
                at = at.left;
            } else {
                if (at.right == null) {
                    at.right = node;
                    return root;
                }
                at = at.right;
            }
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Builder builder = new Builder();
        for (int i = 0; i < p.length; ++i) {
            builder.with(p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
        }
        Node root = null;
        int seen = 0;
        for (Node node = builder.build(); node != null; node = node.next) {
            if (node.term != 0) {
                root = insert(root, node.term);
            }
            seen++;
        }
        LinkedList<Double> inOrder = new LinkedList<>();
        Stack<Node> open = new Stack<>();
        Node at = root;
        while (at != null || !open.empty()) {
            while (at != null) {
                open.push(at);
                at = at.left;
            }
            at = open.pop();
            inOrder.add(at.term);
            at = at.right;
        }
        double total = 0;
        for (ListIterator<Double> it = inOrder.listIterator(); it.hasNext(); ) {
            total += it.next();
        }
        return seen == builder.size ? total : Double.NaN;
    }
}
