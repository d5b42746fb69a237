using Panj.Events;
using Panj.Exchange;

namespace Panj.Cli.Inspection;

/// <summary>One inspected article as a JSON object, written before it is known what it has to do with others.</summary>
/// <param name="Json">The object, which says nothing of that.</param>
/// <param name="KinAt">Where in it, after a property, that is to be put in.</param>
/// <param name="Text">The text whose code points offsets count.</param>
internal sealed record InspectionLine(byte[] Json, int KinAt, string Text)
{
    /// <summary>Writes it as a line, saying what the article has to do with others.</summary>
    public void WriteTo(Stream output, Kin kin)
    {
        output.Write(Json.AsSpan(0, KinAt));
        output.WriteByte((byte)',');
        output.Write(KinJson.Properties(kin, Text));
        output.Write(Json.AsSpan(KinAt));
        output.WriteByte((byte)'\n');
    }
}
