namespace Panj.Server.Marking;

/// <summary>Words under the same underline.</summary>
/// <param name="Text">The words.</param>
/// <param name="Pen">The underline, null for none.</param>
/// <param name="Label">Labels of all marks over the words.</param>
internal sealed record Piece(string Text, Pen? Pen, string Label)
{
    public string Class => Pen switch
    {
        Marking.Pen.Who => "pen who",
        Marking.Pen.Where => "pen where",
        Marking.Pen.When => "pen when",
        Marking.Pen.HowMany => "pen how-many",
        Marking.Pen.Source => "pen source",
        _ => "",
    };
}
