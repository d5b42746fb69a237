using System.Text.RegularExpressions;

namespace Panj.Reading.Sources;

/// <summary>"the press service of the Coast Guard", "the Department of Public Relations of the Coast Guard": an office that only speaks for a body.</summary>
internal static partial class PressOffice
{
    /// <summary>Where the words for the body begin, -1 where a source is no such office.</summary>
    public static int BodyStart(string source) => Pattern().Match(source) is { Success: true } office && source.AsSpan(office.Length).ContainsAnyInRange('A', 'Z') ? office.Length : -1;

    [GeneratedRegex(
        """
        \A(?:the[ ])?(?:(?:press|media|public[ ]relations)[ ](?:and[ ]\w+[ ])?(?:service|office|department|center|centre|bureau|wing|directorate|division|unit)
        |(?:department|office|directorate|division)[ ](?:of|for)[ ](?:press|media|public[ ]relations)(?:[ ]and[ ][\w ]{3,20})?)[ ]of[ ](?:the[ ])?
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
