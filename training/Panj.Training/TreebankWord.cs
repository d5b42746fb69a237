using Panj.Language;

namespace Panj.Training;

/// <summary>One annotated word. <paramref name="Head"/> counts from 0; the sentence's length stands for the root.</summary>
internal readonly record struct TreebankWord(string Form, string Lemma, Upos Upos, string Xpos, int Head, Deprel Relation)
{
    public string Tags => $"{Upos.ToString().ToUpperInvariant()}|{Xpos}";
}
