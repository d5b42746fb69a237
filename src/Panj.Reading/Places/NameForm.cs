namespace Panj.Reading.Places;

/// <summary>How a name must be written to be one.</summary>
internal enum NameForm : byte
{
    /// <summary>With a capital first letter.</summary>
    Plain,

    /// <summary>In capitals throughout ("UAE").</summary>
    Capitals,

    /// <summary>After a place and a comma ("Lexington, Ky.").</summary>
    AfterComma,
}
