namespace Panj.Reading.Times;

/// <summary>A row of data/times.tsv.</summary>
/// <param name="Class">What the word does.</param>
/// <param name="Value">Number, month, weekday or direction it stands for.</param>
/// <param name="Code">TIMEX3 code, "" for none.</param>
/// <param name="Note">"short" for abbreviations, "ambiguous" for words that mean other things as well, or a shade of the class.</param>
internal sealed record TimeWord(TimeWordClass Class, int Value, string Code, string Note)
{
    internal static readonly TimeWord None = new(TimeWordClass.None, 0, "", "");

    internal bool IsShort => Note == "short";

    internal bool IsAmbiguous => Note == "ambiguous";

    internal bool IsOfContext => Code == "CONTEXT";
}
