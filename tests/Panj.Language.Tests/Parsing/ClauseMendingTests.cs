using FsCheck;
using FsCheck.Fluent;
using Panj.Language.Parsing;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Tests.Parsing;

public class ClauseMendingTests
{
    private static readonly Parser Parser = Parser.Embedded();
    private static readonly TagSet Tags = Tagger.Embedded().Tags;
    private static readonly string[] Spellings = ["whose", "which", "and", ",", "ruiz", "general", "said", "reinforce"];

    private static readonly Arbitrary<ParserWord[]> Sentences =
        Gen.Choose(0, Spellings.Length - 1).SelectMany(word => Gen.Choose(0, Tags.Count - 1).Select(tag => Word(Spellings[word], (byte)tag)))
            .ArrayOf().Where(words => words.Length > 0).ToArbitrary();

    [Fact]
    public void Any_mended_tree_stays_a_tree() => Prop.ForAll(Sentences, words => IsTree(Mended(words))).QuickCheckThrowOnFailure();

    [Fact]
    public void Clause_on_comma_moves_to_verb()
    {
        var words = Words(("shells", "NOUN|NNS"), ("fell", "VERB|VBD"), (",", "PUNCT|,"), ("killing", "VERB|VBG"), ("two", "NUM|CD"));
        var state = State((1, Deprel.Nsubj), (5, Deprel.Root), (1, Deprel.Punct), (2, Deprel.Acl), (3, Deprel.Obj));
        ClauseMending.Mend(words, Tags, state);
        (state.Arcs[3].Head, state.Arcs[3].Relation).ShouldBe((1, Deprel.Advcl));
    }

    [Fact]
    public void Possessor_opens_a_relative_clause()
    {
        var words = Words(("it", "PRON|PRP"), ("left", "VERB|VBD"), ("chad", "PROPN|NNP"), (",", "PUNCT|,"), ("whose", "PRON|WP$"), ("army", "NOUN|NN"), ("fights", "VERB|VBZ"));
        var state = State((1, Deprel.Nsubj), (7, Deprel.Root), (1, Deprel.Obj), (6, Deprel.Punct), (5, Deprel.NmodPoss), (6, Deprel.Nsubj), (1, Deprel.Parataxis));
        ClauseMending.Mend(words, Tags, state);
        (state.Arcs[6].Head, state.Arcs[6].Relation).ShouldBe((2, Deprel.AclRelcl));
    }

    [Fact]
    public void Past_tense_joins_no_infinitive()
    {
        var words = Words(("he", "PRON|PRP"), ("sent", "VERB|VBD"), ("men", "NOUN|NNS"), ("to", "PART|TO"), ("help", "VERB|VB"), ("and", "CCONJ|CC"), ("opened", "VERB|VBD"), ("depots", "NOUN|NNS"));
        var state = State((1, Deprel.Nsubj), (8, Deprel.Root), (1, Deprel.Obj), (4, Deprel.Mark), (1, Deprel.Xcomp), (6, Deprel.Cc), (4, Deprel.Conj), (6, Deprel.Obj));
        ClauseMending.Mend(words, Tags, state);
        state.Arcs[6].Head.ShouldBe(1);
    }

    [Fact]
    public void Name_behind_joined_noun_stands_beside_it()
    {
        var words = Words(("peru", "PROPN|NNP"), ("and", "CCONJ|CC"), ("neighbour", "NOUN|NN"), ("chile", "PROPN|NNP"), ("signed", "VERB|VBD"));
        var state = State((2, Deprel.Compound), (2, Deprel.Cc), (0, Deprel.Conj), (4, Deprel.Nsubj), (5, Deprel.Root));
        state.Arcs[0].Head = 3;
        ClauseMending.Mend(words, Tags, state);
        (state.Arcs[3].Head, state.Arcs[3].Relation, state.Arcs[0].Head, state.Arcs[0].Relation).ShouldBe((2, Deprel.Appos, 4, Deprel.Nsubj));
    }

    private static ParserWord Word(string lower, byte tag) => new(WordForms.Hash(lower), tag, Tags.Upos(tag));

    private static ParserWord[] Words(params (string Lower, string Tag)[] words) => Array.ConvertAll(words, word => Word(word.Lower, (byte)Tags.LabelOf(word.Tag)));

    // Arcs as the parser would have made them, with what each head knows of its children.
    private static ParserState State(params (int Head, Deprel Relation)[] arcs)
    {
        var state = new ParserState();
        state.Reset(arcs.Length);
        for (var i = 0; i < arcs.Length; i++)
        {
            (state.Arcs[i].Head, state.Arcs[i].Relation) = arcs[i];
            if (i < arcs[i].Head) state.Arcs[arcs[i].Head].AddLeft(i, arcs[i].Relation);
            else state.Arcs[arcs[i].Head].AddRight(i, arcs[i].Relation);
        }

        return state;
    }

    private static int[] Mended(ParserWord[] words)
    {
        var state = new ParserState();
        Parser.Parse(words, state, new ParserScratch());
        ClauseMending.Mend(words, Tags, state);
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
