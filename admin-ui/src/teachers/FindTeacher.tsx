import { useNavigate } from 'react-router';
import { SearchBox, searchAddress } from '../parts/SearchBox.tsx';

export const findTeacherWords = {
  label: 'Find a teacher',
  hint: 'A TRN, several TRNs, an id, or part of a name',
};

/** From anywhere, to the list of teachers that match. */
export function FindTeacher() {
  const navigate = useNavigate();
  return (
    <SearchBox {...findTeacherWords} words="" onSearch={(q) => navigate(searchAddress('teachers', q))} />
  );
}
