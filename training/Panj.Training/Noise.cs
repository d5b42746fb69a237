namespace Panj.Training;

/// <summary>Writes some sentences in another case, so that models learn to do without it.</summary>
internal static class Noise
{
    private const int LongestSmallWord = 3;

    /// <summary>The forms of a sentence, now and then in capitals, headline style or small letters.</summary>
    public static string[] Forms(TreebankWord[] sentence, Random chance)
    {
        var forms = Array.ConvertAll(sentence, word => word.Form);
        return chance.Next(100) switch
        {
            < 7 => Array.ConvertAll(forms, form => form.ToUpperInvariant()),
            < 15 => Array.ConvertAll(forms, Title),
            < 17 => Array.ConvertAll(forms, form => form.ToLowerInvariant()),
            _ => forms,
        };
    }

    private static string Title(string form) =>
        form.Length > LongestSmallWord && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;
}
