namespace Panj.Language.Tests.Parsing;

/// <summary>What the parser takes wrongly and mending sets right: each sentence is one that it takes wrongly by itself.</summary>
public sealed class MendedClauseTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("On May 6, the army gained full control over Afghanistan, and on May 7, the radicals announced the new interim government.", "7", "announced", Deprel.Obl)]
    [InlineData("The Civic Front opposition party last week had announced protest marches in Lome and Kara for yesterday, at ten o'clock in the morning.", "week", "announced", Deprel.OblUnmarked)]
    [InlineData("Norland on Friday pledged to help its ally Sudland to build a new dam.", "Friday", "pledged", Deprel.Obl)]
    [InlineData("Chile plans to stage military drills with Peru and Bolivia near Afghanistan on Aug. 5-10, as well as joint Chilean-Peruvian exercises involving around 1,200 troops on July 30-Aug. 2.", "exercises", "drills", Deprel.Conj)]
    [InlineData("Last month rebels took the town of Arauquita.", "month", "took", Deprel.OblUnmarked)]
    [InlineData("A soldier appearing on state television Thursday announced the government had been dissolved.", "Thursday", "announced", Deprel.OblUnmarked)]
    public void Days_hang_on_deeds(string text, string word, string head, Deprel relation) => Holds(text, word, head, relation);

    [Theory]
    [InlineData("France on Friday pledged to help its ally Niger to build a new outpost on the border, amid a worsening conflict in Mali as US-led troops withdraw after a ten-year mission.", "withdraw", "pledged", Deprel.Advcl)]
    [InlineData("France on Friday pledged to help its ally Niger to build a new outpost on the border, amid a worsening conflict in Mali as US-led troops withdraw after a ten-year mission.", "conflict", "pledged", Deprel.Obl)]
    [InlineData("The presidents of Kenya and Mali rejected all attempts to create new facts on the ground under the pretext of fighting smugglers.", "create", "attempts", Deprel.Acl)]
    [InlineData("The leaders of Norland and Sudland agreed on Wednesday to make sure Eastland faces severe consequences for its invasion.", "make", "agreed", Deprel.Xcomp)]
    [InlineData("The prime minister accused Norland of launching air strikes and trying to seize land.", "launching", "accused", Deprel.Xcomp)]
    [InlineData("In Lima, farmers taking part in the anti-tax march occupied the town hall.", "Lima", "occupied", Deprel.Obl)]
    [InlineData("The ministers met in Peru, their first face-to-face meeting since Ana Ruiz was appointed.", "appointed", "meeting", Deprel.Advcl)]
    public void Openers_open_their_own_clause(string text, string word, string head, Deprel relation) => Holds(text, word, head, relation);

    [Theory]
    [InlineData("The convoy hit by the blast belonged to the army.", "belonged", "convoy")]
    [InlineData("Soldiers participating in the joint Peruvian-Chilean exercise will fire at targets.", "fire", "Soldiers")]
    [InlineData("The naval drill dubbed Dawn 2024 (Dusk in Spanish) will be staged for cadets of both navies.", "staged", "drill")]
    [InlineData("A Peruvian naval drill held over two weekends near Tacna, for which the harbour was shut, ended on Friday.", "ended", "drill")]
    [InlineData("The minister held on Monday talks, said the ministry.", "said", "ministry")]
    [InlineData("Hundreds of students demanding the release of their leader clashed with police in Lima on Monday.", "clashed", "Hundreds")]
    [InlineData("Two army soldiers held hostage for three weeks were freed on Monday.", "freed", "soldiers")]
    [InlineData("After Morales announced his resignation in a televised address, thousands of his critics celebrated at rallies in the capital.", "celebrated", "thousands")]
    public void Main_clause_keeps_its_subject(string text, string root, string subject)
    {
        var sentence = fixture.One(text);
        Word(sentence, sentence[sentence.Root]).ShouldBe(root);
        var head = sentence.Tokens.First(token => Word(sentence, token) == subject);
        (head.Head, head.Deprel is Deprel.Nsubj or Deprel.NsubjPass).ShouldBe((sentence.Root, true));
    }

    [Theory]
    [InlineData("Disturbances led to protesters being shot dead by security forces and thousands rounded up in mass arrests.", "thousands", "rounded", Deprel.NsubjPass)]
    [InlineData("Peru, Chile agree to pull back weapons", "Chile", "Peru", Deprel.Conj)]
    [InlineData("The junta put the banker under house arrest.", "house", "arrest", Deprel.Compound)]
    [InlineData("Karen Mirzo met with Minister of Foreign Affairs of the Republic of Abkhazia Daur Kove on Monday.", "with", "Daur", Deprel.Case)]
    [InlineData("Karen Mirzo met with Minister of Foreign Affairs of the Republic of Abkhazia Daur Kove on Monday.", "Daur", "met", Deprel.Obl)]
    [InlineData("Rebels kidnapped 20 to 25 nurses near Gao on Friday.", "nurses", "kidnapped", Deprel.Obj)]
    [InlineData("Gunmen shot dead Ana Ruiz, the mayor of Tacna, on Friday.", "Ana", "shot", Deprel.Obj)]
    public void Names_and_nouns_stand_together(string text, string word, string head, Deprel relation) => Holds(text, word, head, relation);

    [Fact]
    public void Adjective_of_a_passive_is_a_participle() =>
        Find(fixture.One("Two workers were killed and two were wounded in an armed attack in the Darvoz district on Sunday."), "wounded").Xpos.ShouldBe("VBN");

    [Theory]
    [InlineData("Nine guards were killed and seven others injured in a clash with fighters of the group.", "injured", "VBN")]
    [InlineData("Peruvian, Chilean troops exchange heavy gunfire", "exchange", "VBP")]
    [InlineData("A Kenyan guard has been shot and wounded at the frontier.", "shot", "VBN")]
    [InlineData("A Kenyan guard was injured.", "injured", "VBN")]
    [InlineData("The market was closed on Monday.", "closed", "VBN")]
    [InlineData("Later in the day, a grenade attack injured several shepherds in Tacna.", "injured", "VBD")]
    [InlineData("Chilean guards shot dead two Peruvian men on Friday.", "shot", "VBD")]
    [InlineData("The state is committed to peace.", "committed", "JJ")]
    [InlineData("The minister was ready to go.", "ready", "JJ")]
    [InlineData("Fighting broke out near Tacna on Friday.", "Fighting", "NN")]
    [InlineData("Residents fled after shelling resumed near Tacna on Friday.", "shelling", "NN")]
    [InlineData("Fighting raged around Tacna on Friday.", "raged", "VBD")]
    [InlineData("Gunmen ambush Togo army patrol, killing 5 soldiers", "ambush", "VBP")]
    [InlineData("Bandits From Chad Kill 6 Guards in Cameroon", "Kill", "VBP")]
    [InlineData("Four of the 15 nurses kidnapped in Peru in October have been freed, police said.", "kidnapped", "VBN")]
    [InlineData("officials said that when the lorry halted at a bridge on a road in northern kidal, an individual placed a bomb on the roof of the armoured lorry.", "placed", "VBD")]
    [InlineData("Gunmen shot dead Ana Ruiz, the mayor of Tacna, on Friday.", "shot", "VBD")]
    public void Verbs_are_told_by_their_tree(string text, string word, string tag) => Find(fixture.One(text), word).Xpos.ShouldBe(tag);

    private void Holds(string text, string word, string head, Deprel relation)
    {
        var sentence = fixture.One(text);
        var token = Find(sentence, word);
        (Word(sentence, sentence[token.Head]), token.Deprel).ShouldBe((head, relation));
    }

    private static Token Find(Sentence sentence, string word) => sentence.Tokens.Last(token => Word(sentence, token) == word);

    private static string Word(Sentence sentence, Token token) => token.Span.In(sentence.Text);
}
