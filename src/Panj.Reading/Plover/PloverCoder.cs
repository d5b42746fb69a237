using Panj.Language;

namespace Panj.Reading.Plover;

/// <summary>Says what one party of a sentence does to another, as a root of the PLOVER ontology. Safe for use from many threads.</summary>
public sealed class PloverCoder
{
    /// <summary>What each step on the tree from a predicate to the two parties takes from the weight of its rule.</summary>
    private const double StepLoss = .12;

    private readonly PloverRules _rules = new(Lexicon.Embedded("plover"));

    /// <summary>Root of what <paramref name="source"/> does to <paramref name="target"/>; null where no predicate of the sentence is known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="source">Words of the text that name who acts.</param>
    /// <param name="target">Words of the text that name whom it is done to.</param>
    public string? Root(Sentence sentence, Span source, Span target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var lemmas = Outside(sentence, source, target);
        int[] fromSource = Distances(sentence, source), fromTarget = Distances(sentence, target);
        var (best, root) = (double.MinValue, (string?)null);
        for (var token = 0; token < sentence.Count; token++)
        {
            if (IsInside(sentence[token], source, target)) continue;
            foreach (var rule in _rules.Of(sentence[token].Lemma))
            {
                var score = rule.Weight - (StepLoss * (fromSource[token] + fromTarget[token]));
                if (score > best && Holds(rule, lemmas)) (best, root) = (score, rule.Root);
            }
        }

        return root;
    }

    /// <summary>The same in a document: in the sentence that names the source, or else in the first.</summary>
    public string? Root(Document document, Span source, Span target)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentence = document.Sentences.FirstOrDefault(s => s.Span.Overlaps(source) && s.Span.Overlaps(target)) ?? document.Sentences.FirstOrDefault(s => s.Span.Overlaps(source));
        return sentence is null ? null : Root(sentence, source, target);
    }

    private static bool Holds(PloverRule rule, HashSet<string> lemmas)
    {
        foreach (var group in rule.Others)
            if (!group.Any(lemmas.Contains)) return false;
        return true;
    }

    private static HashSet<string> Outside(Sentence sentence, Span source, Span target) =>
        [.. sentence.Tokens.Where(token => !IsInside(token, source, target)).Select(token => token.Lemma.ToLowerInvariant())];

    private static bool IsInside(Token token, Span source, Span target) => source.Contains(token.Span) || target.Contains(token.Span);

    /// <summary>Steps on the tree from the nearest token of a span to every token.</summary>
    private static int[] Distances(Sentence sentence, Span span)
    {
        var distances = new int[sentence.Count];
        Array.Fill(distances, sentence.Count);
        var queue = new Queue<int>();
        for (var token = 0; token < sentence.Count; token++)
        {
            if (!span.Overlaps(sentence[token].Span)) continue;
            distances[token] = 0;
            queue.Enqueue(token);
        }

        while (queue.TryDequeue(out var at))
        {
            foreach (var next in sentence.Children(at).Append(sentence[at].Head))
            {
                if (next == Token.Root || distances[next] <= distances[at] + 1) continue;
                distances[next] = distances[at] + 1;
                queue.Enqueue(next);
            }
        }

        return distances;
    }
}
