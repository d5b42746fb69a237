using FsCheck;
using FsCheck.Fluent;
using Panj.Language.Parsing;

namespace Panj.Language.Tests.Parsing;

public class ParserTests
{
    private static readonly Parser Parser = Parser.Embedded();
    private static readonly Arbitrary<ParserWord[]> Sentences =
        Gen.Choose(1, 60).SelectMany(word => Gen.Choose(0, 40).Select(tag => new ParserWord(unchecked((uint)word * 2654435761u), (byte)tag, Upos.Noun)))
            .ArrayOf().Where(words => words.Length > 0).ToArbitrary();

    [Fact]
    public void Any_words_become_a_tree() =>
        Prop.ForAll(Sentences, words => IsTree(Heads(words, new ParserScratch()))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_read_before_changes_no_tree()
    {
        var used = new ParserScratch();
        Prop.ForAll(Sentences, words => Heads(words, used).SequenceEqual(Heads(words, new ParserScratch()))).QuickCheckThrowOnFailure();
    }

    private static int[] Heads(ParserWord[] words, ParserScratch scratch)
    {
        var state = new ParserState();
        Parser.Parse(words, state, scratch);
        return [.. words.Select((_, i) => state.Arcs[i].Head)];
    }

    private static bool IsTree(int[] heads) =>
        heads.Count(head => head == heads.Length) == 1 && Enumerable.Range(0, heads.Length).All(word => ReachesRoot(heads, word));

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; steps < heads.Length && word < heads.Length; steps++) word = heads[word];
        return word == heads.Length;
    }
}
