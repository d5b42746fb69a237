namespace Panj.Language.Tests;

public sealed class TreeTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("The ministers discussed the border.", 2, Upos.Verb, "VBD", "discuss")]
    [InlineData("The ministers discussed the border.", 1, Upos.Noun, "NNS", "minister")]
    [InlineData("Russian troops were killed.", 2, Upos.Aux, "VBD", "be")]
    [InlineData("Russian troops were killed.", 3, Upos.Verb, "VBN", "kill")]
    public void Words_are_tagged(string text, int at, Upos upos, string xpos, string lemma)
    {
        var token = fixture.One(text)[at];
        (token.Upos, token.Xpos, token.Lemma).ShouldBe((upos, xpos, lemma));
    }

    [Theory]
    [InlineData("A shell exploded in a field near Tallinn on Friday, killing two men, officials said.", 2, "VBD")]
    [InlineData("Enemy warplanes bombed villages in the northern hills on Thursday.", 2, "VBD")]
    [InlineData("The traders say nobody knows who controls the valley.", 6, "VBZ")]
    [InlineData("Police said a bomb exploded in the market.", 4, "VBD")]
    [InlineData("The envoy said that the militia attacked in May.", 6, "VBD")]
    [InlineData("The envoy said that the militia controls most of the valley.", 6, "VBZ")]
    [InlineData("The general said troops backed by tanks entered the town.", 7, "VBD")]
    [InlineData("\"We go,\" said the man accused of it.", 8, "VBN")]
    [InlineData("a group of hooded men kidnapped mayor juan lopez.", 5, "VBD")]
    [InlineData("a group of hooded men kidnapped mayor juan lopez.", 3, "VBN")]
    [InlineData("The convoy hit by the blast belonged to the army.", 2, "VBN")]
    public void Clauses_get_their_finite_verb(string text, int at, string xpos) => fixture.One(text)[at].Xpos.ShouldBe(xpos);

    [Theory]
    [InlineData("The prime minister is due to hold talks with his Indian counterpart in Delhi.", 4, 2, Deprel.Nsubj)]
    [InlineData("In fall 2018, after a Chadian patrol opened fire at a checkpoint near Bol, Niger closed its border.", 17, 16, Deprel.Nsubj)]
    public void Main_verb_governs_its_subject(string text, int root, int subject, Deprel relation)
    {
        var sentence = fixture.One(text);
        sentence.Root.ShouldBe(root);
        (sentence[subject].Head, sentence[subject].Deprel).ShouldBe((root, relation));
    }

    [Theory]
    [InlineData("Near Al Bab, two strikes destroyed a convoy of the army.", 1, 5, 6)]
    [InlineData("Near Raqqa, a strike destroyed two bunkers.", 1, 4, 5)]
    public void Place_before_a_clause_is_no_subject(string text, int place, int subject, int verb)
    {
        var sentence = fixture.One(text);
        (sentence[place].Head, sentence[place].Deprel).ShouldBe((verb, Deprel.Obl));
        (sentence[subject].Head, sentence[subject].Deprel).ShouldBe((verb, Deprel.Nsubj));
    }

    [Fact]
    public void Names_are_joined_by_their_heads()
    {
        var sentence = fixture.One("Vladimir Putin and Emomali Rahmon spoke by phone on Monday.");
        (sentence[3].Head, sentence[3].Deprel).ShouldBe((0, Deprel.Conj));
    }

    [Fact]
    public void Name_beside_a_noun_is_apposed()
    {
        var sentence = fixture.One("Russia pledged to help its ally Tajikistan to build a new outpost on the border.");
        (sentence[6].Head, sentence[6].Deprel).ShouldBe((5, Deprel.Appos));
    }

    [Fact]
    public void Subject_and_object_hang_on_verb()
    {
        var sentence = fixture.One("The ministers discussed the border.");
        sentence.Root.ShouldBe(2);
        (sentence[1].Head, sentence[1].Deprel).ShouldBe((2, Deprel.Nsubj));
        (sentence[4].Head, sentence[4].Deprel).ShouldBe((2, Deprel.Obj));
    }

    [Fact]
    public void Passive_subject_is_told_apart() => fixture.One("Two soldiers were killed.")[1].Deprel.ShouldBe(Deprel.NsubjPass);
}
