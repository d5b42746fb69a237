using Panj.Language;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Turns forms into what the models see.</summary>
internal static class Sample
{
    public static WordForm[] Forms(string[] forms)
    {
        var text = string.Join(' ', forms);
        var spans = new Span[forms.Length];
        var at = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            spans[i] = new Span(at, at + forms[i].Length);
            at += forms[i].Length + 1;
        }

        var casing = CasingOf.Sentence(text, spans);
        return Array.ConvertAll(forms, form => WordForms.Of(form, casing));
    }

    /// <summary>The items in another order.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items, Random chance)
    {
        var shuffled = items.ToArray();
        chance.Shuffle(shuffled);
        return shuffled;
    }
}
